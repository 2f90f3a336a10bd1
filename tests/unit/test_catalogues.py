"""The catalogues hold every sentence that the window and paper say."""

import importlib.util
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = ROOT / "resources" / "translations"


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Collect the sentences of the present code into catalogues of their own."""
    path = ROOT / "packaging" / "catalogue.py"
    spec = importlib.util.spec_from_file_location("catalogue", path)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules["catalogue"] = tool
    spec.loader.exec_module(tool)
    folder = tmp_path_factory.mktemp("catalogues")
    tool.update(folder)
    return folder


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_sentence_of_the_code_is_in_the_catalogue(collected: Path, language: str) -> None:
    name = f"twofold_{language}.ts"
    said, kept = sentences(collected / name), sentences(KEPT / name)
    assert said - kept == set(), "`make catalogues`, then translate"


def sentences(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }
