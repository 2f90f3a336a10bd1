"""What a screen reader sees, hears and does: a JSON request a line in, an answer a line out.

Runs on the system's own Python, because the accessibility bindings live there and not in .venv.
A request is an object. `pid` and `look` ask for the nodes of a program, in reading order, each
with the number of its parent in that list: `all` of them, or what is `shown`, which passes over
whatever lies in a hidden page and so costs program and eye a fraction. `pid` and `heard` ask for
what was announced since; `pid`, `role`, `name`, `box` and `do` act on a thing as a screen reader
does (`press`, or `write` with `text`), and the answer says whether that was possible.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found] # part of the system, not of .venv

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402 -- after its version

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
    listener = Atspi.EventListener.new(remember)
    listener.register("object:announcement")
    for line in sys.stdin:
        try:
            asked = json.loads(line)
            if "look" in asked:
                answer: object = look(asked["pid"], hidden=asked["look"] == "all")
            elif asked.get("heard"):
                answer = hear()
            else:
                answer = act(asked)
        except Exception as gone:  # noqa: BLE001 -- a program that dies while we look at it
            answer = []
            sys.stderr.write(f"{gone}\n")
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


HEARD: list[str] = []


def remember(event: Any) -> None:  # noqa: ANN401 -- untyped
    """Keep what was announced."""
    HEARD.append(str(event.any_data))


def hear() -> list[str]:
    """Return what was announced since this was last asked."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    heard = HEARD[:]
    HEARD.clear()
    return heard


def act(asked: dict[str, Any]) -> bool:
    """Do what a screen reader can do to a thing that is showing; say whether it could."""
    for node in showing(asked["pid"]):
        told = tell(node, -1)
        if all(told[key] == asked[key] for key in ("role", "name", "box")):
            return write(node, asked["text"]) if asked["do"] == "write" else press(node)
    return False


def write(node: Any, text: str) -> bool:  # noqa: ANN401 -- untyped
    """Put a text into a field."""
    if "EditableText" not in node.get_interfaces():
        return False
    return bool(Atspi.EditableText.set_text_contents(node, text))


def press(node: Any) -> bool:  # noqa: ANN401 -- untyped
    """Press a button, or choose a choice."""
    if "Action" not in node.get_interfaces():
        return False
    names = [Atspi.Action.get_action_name(node, n) for n in range(Atspi.Action.get_n_actions(node))]
    wanted = next((name for name in ("Press", "Toggle") if name in names), None)
    return wanted is not None and bool(Atspi.Action.do_action(node, names.index(wanted)))


def showing(pid: int) -> list[Any]:
    """Return the things of a program that can be seen now."""
    found: list[Any] = []
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None and program.get_process_id() == pid:
            program.clear_cache()
            gather(program, found)
    return found


def gather(node: Any, found: list[Any]) -> None:  # noqa: ANN401 -- untyped
    """Append a node that is showing and all below it."""
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None and is_showing(child):
            found.append(child)
            gather(child, found)


def is_showing(node: Any) -> bool:  # noqa: ANN401 -- untyped
    """Say whether a thing is there for the eyes. What is not holds nothing that is."""
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def look(pid: int, *, hidden: bool) -> list[dict[str, Any]]:
    """Return the nodes of the program with that process id, hidden ones too or not."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    nodes: list[dict[str, Any]] = []
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None and program.get_process_id() == pid:
            program.clear_cache()
            walk(program, -1, nodes, hidden=hidden)
    return nodes


def walk(
    node: Any,  # noqa: ANN401 -- untyped
    parent: int,
    nodes: list[dict[str, Any]],
    *,
    hidden: bool,
) -> None:
    """Append a node and all below it. One that vanishes meanwhile is left out."""
    try:
        if parent >= 0 and not (hidden or is_showing(node)):
            return  # and so is nothing in it
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
            walk(child, here, nodes, hidden=hidden)


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
