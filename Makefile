# Every verb sets itself up: Python 3.11 or later and make are all it needs.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python -m tools
READY := .venv/.ready
CHROMIUM := command -v chromium chromium-browser google-chrome >/dev/null || { apt-get update -qq && apt-get install -qq -y chromium fonts-dejavu-core >/dev/null; } || { echo "Chromium is needed (Debian: apt install chromium fonts-dejavu-core)" >&2; exit 1; }

.PHONY: run ask say test check eval wander package icons serve fuzz load bench learn relearn learn-ranking learn-followups model screens test-browser lint types format clean

run: $(READY)  ## a smart speaker in the browser, on http://127.0.0.1:8080 (PORT=...)
	@$(BIN)/python -m webservice.speaker $(PORT)

ask: $(READY)  ## ask one question (Q="..."), or hold a conversation in the terminal
	@$(RUN) ask $(if $(Q),"$$Q")

say: $(READY)  ## speak the answer to Q="..." aloud, where espeak-ng is installed
	@$(RUN) say $(if $(Q),"$$Q")

test: $(READY) build/cloud/.ready  ## the whole suite
	$(BIN)/python -m pytest

check: $(READY)  ## content, interaction model and manifest, with Amazon's schema where npm is there
	@$(BIN)/python -m tools.amazon
	$(RUN) check

eval: $(READY)  ## triage and answers on the lines that nothing learned from
	$(RUN) eval $(PART)

wander: $(READY)  ## sessions of fifty random turns, new ones each time, until one breaks a rule (SESSIONS=...)
	@SESSIONS=$(or $(SESSIONS),1000) $(BIN)/python -m pytest -q tests/test_session.py

package: $(READY)  ## build/skill.zip for Lambda, and build/skill-package for ASK CLI
	@$(RUN) package

serve: $(READY)  ## the web service under gunicorn, for a server of your own; SKILL_ID names your skill
	@$(BIN)/gunicorn -c webservice/gunicorn_conf.py "webservice.main:serving()"

fuzz: $(READY)  ## 100,000 strange requests against the running web service (COUNT=...)
	@$(BIN)/python -m tools.hosting.fuzz $(COUNT)

load: $(READY)  ## requests a second of the web service beside a bare Flask view (SECONDS=...); writes docs/performance-hosting.md
	@command -v wrk >/dev/null || { apt-get update -qq && apt-get install -qq -y wrk >/dev/null; } || { echo "wrk is needed (Debian: apt install wrk)" >&2; exit 1; }
	@$(BIN)/python -m tools.hosting.load $(SECONDS)

icons: $(READY)  ## draw the icons of the listing into docs/site
	@$(RUN) icons

bench: $(READY) build/bench/.ready  ## cold and warm times beside the SDK's hello-world; writes docs/performance.md
	@$(BIN)/python -m tools.bench

model: $(READY)  ## write interaction_model/ and the generated docs from the content
	$(RUN) model

learn: build/learn/.ready  ## train the second opinion of triage on the tuning part (about three hours)
	build/learn/bin/python -m tools.learning.opinion

relearn: build/learn/.ready  ## teach the second opinion that ships the lines that came since (about an hour and a half)
	build/learn/bin/python -m tools.learning.relearn

learn-ranking: build/learn/.ready  ## train the ranking of topics on the tuning part (about half an hour)
	build/learn/bin/python -m tools.learning.ranking

learn-followups: build/learn/.ready  ## weigh follow-ups on the tuning part (a few minutes)
	build/learn/bin/python -m tools.learning.followups

screens: build/browser/.ready  ## draw the screens in Chromium, check that nothing is cut off, keep pictures in docs/screens
	@$(CHROMIUM)
	build/browser/bin/python -m tools.screens

test-browser: $(READY) build/browser/.ready  ## the browser's speaker in Chromium; with PICTURES=1 keeps pictures in docs/speaker
	@$(CHROMIUM)
	@$(BIN)/python -c "from tools.screens.fetch import fetch; import sys; fetch() or sys.exit('npm and its registry are needed for the viewhost and axe')"
	PICTURES=$(PICTURES) build/browser/bin/python -m pytest --confcutdir=tests/browser tests/browser

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy lambda webservice tools tests

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:  ## everything that was built, but not what ASK CLI and SAM remember of your skill
	rm -rf .venv
	[ ! -d build ] || find build -mindepth 1 -maxdepth 1 ! -name .ask ! -name samconfig.toml -exec rm -rf {} +

export Q

$(READY): requirements.txt requirements-serve.txt constraints.txt lambda/requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "setting up .venv (once; about a minute)" >&2
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

build/browser/.ready: requirements-browser.txt lambda/requirements.txt
	@$(PYTHON) -m venv build/browser
	@build/browser/bin/python -m pip install --quiet --quiet --disable-pip-version-check -c constraints.txt -r lambda/requirements.txt -r requirements-browser.txt
	@touch $@

build/cloud/.ready: requirements-cloud.txt
	@$(PYTHON) -m venv build/cloud
	@build/cloud/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r requirements-cloud.txt
	@touch $@

build/bench/.ready: requirements-bench.txt
	@$(PYTHON) -m venv build/bench
	@build/bench/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r requirements-bench.txt
	@touch $@

build/learn/.ready: requirements-learn.txt
	@$(PYTHON) -m venv build/learn
	@build/learn/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r requirements-learn.txt
	@touch $@
