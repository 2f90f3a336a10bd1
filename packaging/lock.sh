#!/bin/sh
# Pins every package anew, for all systems and Pythons we run on, with the hashes of all wheels.
# uv can resolve for every system at once; it lives in build/, since nothing else needs it.
set -eu
cd "$(dirname "$0")"
tools=../build/lock
[ -x "$tools/bin/uv" ] || { ../.venv/bin/python -m venv "$tools" && "$tools/bin/pip" install -q uv; }
pin() {
    "$tools/bin/uv" pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$@"
}
pin ../pyproject.toml requirements.in -o requirements.txt
pin requirements-dev.in -o requirements-dev.txt
pin requirements-bench.in -o requirements-bench.txt
