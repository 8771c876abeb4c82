# The only entry points. Each is a short script in backend/run/, so that what happens can be read in one place.
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run test check bench mutation fuzz token code demo-reset reference backup restore build contract

help: ## what can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

run: ## build and start everything on this machine, with the demonstration areas; Ctrl-C stops it
	@backend/run/run.sh

test: ## everything that is tested: frontend, backend, contract, browser
	@backend/run/test.sh

check: ## the fast part of the tests
	@backend/run/check.sh

bench: ## measure the reads that matter against a handler that returns the same bytes from memory
	@backend/run/bench.sh

mutation: ## put small faults into the rules and counts; the tests must notice nine of ten
	@backend/run/mutation.sh

fuzz: ## call every operation with everything that is wrong, to the end; make test makes some thousands of these calls
	@backend/run/fuzz.sh

# USER is in every shell's environment: only one given on make's command line counts.
token: ## print a bearer token: make token USER=board-member@halton.example, or CLIENT=dfe-adviser
	@backend/run/token.sh '$(if $(findstring command line,$(origin USER)),$(USER))' '$(if $(findstring command line,$(origin CLIENT)),$(CLIENT))'

code: ## print the current one-time code of an account that needs one: make code USER=chair@halton.example
	@backend/run/code.sh '$(if $(findstring command line,$(origin USER)),$(USER))'

demo-reset: ## load the demonstration afresh at the next make run
	@backend/run/demo-reset.sh

reference: ## load a newer release of open data for all areas: make reference FILE=…
	@backend/run/reference.sh '$(FILE)'

backup: ## copy the embedded database and what opens it into one file: make backup TO=folder
	@backend/run/backup.sh '$(TO)'

restore: ## put such a copy back: make restore FILE=…, and FORCE=1 to replace the database that is there
	@backend/run/restore.sh '$(FILE)' '$(FORCE)'

# Steps of the above, at hand for those who work on one of them.
build:
	@backend/run/build.sh

contract:
	@backend/run/contract.sh write
