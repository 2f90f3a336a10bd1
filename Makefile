# Twofold. `make run` opens it, `make test` proves it; both set up whatever is missing first.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# The first Python on the path that Twofold can run on; `make run PYTHON=…` names another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
	&& echo $$p && exit; done; echo python3)
BIN := .venv/bin
PREPARE := $(PYTHON) packaging/prepare.py
UNIT := -m "not e2e" --ignore=tests/e2e --ignore=tests/bench
# On a machine without a screen Qt draws into memory; DISPLAY is kept out of the tests' way.
HEADLESS := QT_QPA_PLATFORM=offscreen

.PHONY: help run test e2e bench tour pictures golden check format catalogues lock clean

help: ## list what there is
	@grep -hE '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: ## open Twofold (without a display: play the tour)
	@$(PREPARE) run

test: ## lint, types, import contracts and every quick test, headless
	@$(PREPARE) test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m twofold check --strict exercises
	$(HEADLESS) $(BIN)/pytest $(UNIT) -n auto --dist loadgroup --cov --cov-report=term:skip-covered

e2e: ## drive the real program from outside under Xvfb, kill it, look for leaks (slower)
	@$(PREPARE) e2e
	$(BIN)/pytest tests/e2e -m e2e -n auto --dist loadgroup

bench: ## measure against the floors, side by side; writes build/bench.json
	@$(PREPARE) bench
	$(BIN)/python -m tests.bench

tour: ## play a whole evening off screen; pictures, journal and a sheet in build/tour
	@$(PREPARE) app
	$(BIN)/python -m twofold tour --out build/tour

pictures: ## every screen in four themes, two sizes, four languages; contact sheets in build/pictures
	@$(PREPARE) test
	$(HEADLESS) $(BIN)/python -m tests.pictures build/pictures

golden: ## keep how screens look now as what they are compared with
	@$(PREPARE) test
	$(HEADLESS) $(BIN)/pytest tests/ui/test_golden.py -q --renew

check: ## check every exercise file
	@$(PREPARE) app
	$(BIN)/python -m twofold check exercises

format: ## put the code into its usual shape
	@$(PREPARE) test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

catalogues: ## collect the sentences of the window for translators
	@$(PREPARE) test
	$(BIN)/python packaging/catalogue.py update

lock: ## pin the newest packages again, with their hashes
	@$(PREPARE) test
	sh packaging/lock.sh

clean: ## throw away .venv, build and caches
	rm -rf .venv build dist .ruff_cache .mypy_cache .pytest_cache .import_linter_cache .hypothesis
