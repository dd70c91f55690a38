#!/usr/bin/env bash
# The launcher tested as a user meets it. Leaves its count in target/launcher-test.json.
set -uo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
server=
trap 'rm -rf "$work"; [ -z "$server" ] || kill "$server" 2>/dev/null' EXIT
passed=0 failed=0

# yinfeng ARGUMENT...: what it said and the code it ended with; no locale, unless a test sets one
yinfeng() {
    said=$(env -u LC_ALL -u LC_MESSAGES LANG="${language:-C}" PATH="${path:-$PATH}" JAVA_HOME="${java_home:-${JAVA_HOME:-}}" \
        YINFENG_JDK_PLACES="${jdk_places:-}" "$home/yinfeng" "$@" 2>&1)
    code=$?
}

# check NAME CONDITION...
check() {
    local name=$1
    shift
    if "$@"; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        printf 'launcher: %s: FAILED, code %s, said:\n%s\n' "$name" "${code:-}" "${said:-}" >&2
    fi
}
says() { case "$said" in *"$1"*) return 0 ;; *) return 1 ;; esac; }
refuses() { [ "$code" -ne 0 ] && [ "$(printf '%s\n' "$said" | wc -l)" -eq 1 ] && says "$1"; }

# a PATH with the plain tools of the system and only those others that are named
plain_path() {
    rm -rf "$work/bin"
    mkdir "$work/bin"
    for tool in bash env dirname basename cat grep cut tr find sort tail head ls rm mkdir mv cp chmod mktemp touch date sleep xargs sha256sum shasum wc kill id "$@"; do
        local place
        place=$(command -v "$tool") && [ -x "$place" ] && ln -sf "$place" "$work/bin/$tool"
    done
    path=$work/bin
}
fake() { printf '#!/bin/sh\necho %s\n' "$2" >"$work/bin/$1" && chmod +x "$work/bin/$1"; }

every_command_is_in_help() {
    local command
    for command in run test extract score check bench coverage backup restore doctor help; do says "./yinfeng $command" || return 1; done
}

yinfeng help
check "help names every command" every_command_is_in_help
language=zh_CN.UTF-8 yinfeng help
check "help speaks Chinese under a Chinese locale" says 招商引资平台
check "Chinese help names every command, too" every_command_is_in_help
yinfeng dance
check "an unknown command is refused in one line" refuses "there is no command dance"
language=zh_CN.UTF-8 yinfeng dance
check "and in Chinese" refuses "没有命令 dance"
yinfeng run --fast
check "an unknown option is refused in one line" refuses "run has no option --fast"
yinfeng run --port
check "an option without its value is refused" refuses "option --port of run needs a value"
yinfeng run --port eighty
check "a port that is no number is refused" refuses "not a port number: eighty"
yinfeng backup
check "a backup without a file name is refused" refuses "backup needs a file name"
yinfeng extract
check "reading without a file name is refused" refuses "extract needs a file name"
yinfeng extract "$work/no-such-plan.txt" --json
check "a file that is not there is told in one line" refuses "there is no file"
language=zh_CN.UTF-8 yinfeng extract "$work/no-such-plan.txt"
check "and in Chinese" refuses "没有文件"
yinfeng extract one.txt two.txt
check "a second file is refused" refuses "extract has no option two.txt"
yinfeng score scheme.yaml
check "scoring without facts is refused" refuses "score needs two file names"
yinfeng score "$work/no-such-scheme.yaml" "$work/no-such-facts.csv"
check "a scheme that is not there is told in one line" refuses "there is no file"
yinfeng score one.yaml two.csv three.csv
check "a third file is refused" refuses "score has no option three.csv"
yinfeng check
check "checking nothing is refused" refuses "check needs at least one file name"
yinfeng check --all
check "an unknown option of check is refused" refuses "check has no option --all"
yinfeng doctor --fast
check "an unknown option of doctor is refused" refuses "doctor has no option --fast"
yinfeng test --quick no-such-module
check "an unknown module is refused" refuses "there is no module no-such-module"

plain_path
java_home=none jdk_places=none yinfeng run
check "a missing JDK is told in one line with its remedy" refuses "JDK 25 is missing: apt-get install"
language=zh_CN.UTF-8 java_home=none jdk_places=none yinfeng run
check "and in Chinese" refuses "缺少 JDK 25"
mkdir -p "$work/jdk17/bin" && printf 'JAVA_VERSION="17.0.1"\n' >"$work/jdk17/release" && cp "$work/bin/cat" "$work/jdk17/bin/javac"
java_home=$work/jdk17 jdk_places=$work/jdk17 yinfeng run
check "another JDK is not taken for it" refuses "JDK 25 is missing"
mkdir -p "$work/jdk25/bin" && printf 'JAVA_VERSION="25.0.1"\n' >"$work/jdk25/release" && cp "$work/bin/cat" "$work/jdk25/bin/javac"
java_home=none jdk_places=$work/jdk17:$work/jdk25 yinfeng run
check "JDK 25 is found in its place; missing Maven is told" refuses "Maven is missing"
fake mvn 3.8.7
java_home=$work/jdk25 yinfeng run
check "missing Node is told" refuses "(found: none)"
fake node v20.18.3
java_home=$work/jdk25 yinfeng run
check "Node that is too old is told with its version" refuses "(found: v20.18.3)"
path= 

# two servers on one port, two instances on one folder
node -e 'require("net").createServer().listen(0, "127.0.0.1", function () { console.log(this.address().port) })' >"$work/port" &
server=$!
until [ -s "$work/port" ]; do sleep 0.1; done
busy=$(cat "$work/port")
yinfeng run --port "$busy" --data "$work/data"
check "a busy port is told before anything is built" refuses "port $busy is busy"
kill "$server"
wait "$server" 2>/dev/null
mkdir -p "$work/data"
bash -c 'sleep 60; :' other --yinfeng.data="$work/data" --server.port=1 &
server=$!
printf '%s\n' "$server" >"$work/data/launcher.pid"
yinfeng run --port "$busy" --data "$work/data"
check "a second instance on one folder is told" refuses "is in use by another instance (process $server)"
second_instance() { (. "$home/launcher/words.sh" && . "$home/launcher/machine.sh" && . "$home/launcher/run.sh" && data=$work/data && refuse_second_instance); }
printf '%s\n' "$$" >"$work/data/launcher.pid"
check "a number that another program has by now is no second instance" second_instance

# the count
report() { mkdir -p "$work/root/$1" && printf '<?xml version="1.0"?>\n<testsuite name="x" time="1" tests="%s" errors="%s" skipped="%s" failures="%s">\n</testsuite>\n' "$3" "$4" "$5" "$6" >"$work/root/$1/TEST-$2.xml"; }
count() {
    said=$(node "$home/launcher/count.mjs" "$work/root" "$1" 2>/dev/null)
    code=$?
}
counts() { [ "$said" = "$1" ] && [ "$code" -eq "$2" ]; }
mkdir -p "$work/root"
count 0
check "no test at all is a failure" counts "0 passed, 1 failed" 1
report app/target/surefire-reports a 5 0 0 0
report acceptance/target/failsafe-reports b 3 0 1 0
mkdir -p "$work/root/web/target" && printf '{"numPassedTests":4,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0}' >"$work/root/web/target/vitest.json"
count 0
check "all reports are added up" counts "11 passed, 0 failed, 1 skipped" 0
count 1
check "a broken build without a failed test is a failure" counts "11 passed, 1 failed, 1 skipped" 1
report kernel/target/surefire-reports c 2 1 0 1
count 1
check "failures and errors count as failed" counts "11 passed, 2 failed, 1 skipped" 1

# what is built again
digest_of() { (home=$work/tree; . "$home/launcher/words.sh"; . "$home/launcher/machine.sh"; . "$home/launcher/building.sh"; JAVA_HOME=$work/jdk25; sources_digest); }
mkdir -p "$work/tree/web/src/api" "$work/tree/kernel/src/main" "$work/tree/kernel/src/test" "$work/tree/kernel/target"
cp -R "$home/launcher" "$work/tree/" && echo one >"$work/tree/kernel/src/main/A.java"
before=$(digest_of)
echo two >"$work/tree/kernel/src/test/ATest.java" && echo two >"$work/tree/kernel/target/A.class"
echo two >"$work/tree/web/src/api/schema.d.ts"
check "tests and outputs do not make a new build" [ "$before" = "$(digest_of)" ]
echo two >"$work/tree/kernel/src/main/A.java"
check "a changed source makes a new build" [ "$before" != "$(digest_of)" ]

mkdir -p "$home/target"
printf '{"numPassedTests":%s,"numFailedTests":%s}\n' "$passed" "$failed" >"$home/target/launcher-test.json"
printf 'launcher: %s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
