"""What a screen reader sees, told as JSON: one request a line in, one answer a line out.

Runs on the system's own Python, because the accessibility bindings live there and not in .venv.
A request is the process id of the program to look at; the answer is a list of nodes, in reading
order, each with the number of its parent in that list.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found] # part of the system, not of .venv

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found] # noqa: E402 -- after its version

STATES = {
    "focused": Atspi.StateType.FOCUSED,
    "showing": Atspi.StateType.SHOWING,
    "enabled": Atspi.StateType.ENABLED,
    "checked": Atspi.StateType.CHECKED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "editable": Atspi.StateType.EDITABLE,
}


def main() -> None:
    """Answer until the other side has gone."""
    for line in sys.stdin:
        try:
            answer = look(int(line))
        except Exception as gone:  # noqa: BLE001 -- a program that dies while we look at it
            answer = []
            sys.stderr.write(f"{gone}\n")
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def look(pid: int) -> list[dict[str, Any]]:
    """Return every node of the program with that process id."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    nodes: list[dict[str, Any]] = []
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None and program.get_process_id() == pid:
            program.clear_cache()
            walk(program, -1, nodes)
    return nodes


def walk(node: Any, parent: int, nodes: list[dict[str, Any]]) -> None:  # noqa: ANN401 -- untyped
    """Append a node and all below it. One that vanishes meanwhile is left out."""
    try:
        told = tell(node, parent)
        children = node.get_child_count()
    except Exception:  # noqa: BLE001 -- the page was turned under our eyes
        return
    here = len(nodes)
    nodes.append(told)
    for number in range(children):
        try:
            child = node.get_child_at_index(number)
        except Exception:  # noqa: BLE001, S112 -- as above
            continue
        if child is not None:
            walk(child, here, nodes)


def tell(node: Any, parent: int) -> dict[str, Any]:  # noqa: ANN401 -- untyped
    """Return what can be said of one node."""
    states = node.get_state_set()
    interfaces = node.get_interfaces()
    box = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in interfaces else None
    return {
        "parent": parent,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": Atspi.Text.get_text(node, 0, -1) if "Text" in interfaces else "",
        "box": [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
        **{name: states.contains(state) for name, state in STATES.items()},
    }


if __name__ == "__main__":
    main()
