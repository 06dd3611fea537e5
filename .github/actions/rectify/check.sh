#!/bin/sh
# Runs rectify check as the inputs of the action say, which stand in the environment.
set -u
LC_ALL=C.UTF-8
export LC_ALL

jar=${RECTIFY_JAR:-}
if [ -z "$jar" ]; then
    root=$(cd "$RECTIFY_ACTION/../../.." && pwd) || exit 2
    (cd "$root" && sh ./mvnw -B -q -DskipTests package) >&2 || exit 2
    jar=$root/target/rectification-report-cli.jar
fi
if [ ! -f "$jar" ]; then
    echo "there is no such jar: $jar" >&2
    exit 2
fi

set -- check
[ -z "${RECTIFY_PROFILE:-}" ] || set -- "$@" "--profile=$RECTIFY_PROFILE"
[ -z "${RECTIFY_FAIL_ON:-}" ] || set -- "$@" "--fail-on=$RECTIFY_FAIL_ON"
# lines, not words: names may hold blanks; no pattern is expanded here
set -f
old=$IFS
IFS='
'
for format in ${RECTIFY_FORMATS:-github}; do
    set -- "$@" "--format=$format"
done
set -- "$@" --
for path in ${RECTIFY_PATHS:-.}; do
    set -- "$@" "$path"
done
IFS=$old

status=0
java -jar "$jar" "$@" || status=$?
[ -z "${GITHUB_OUTPUT:-}" ] || echo "status=$status" >>"$GITHUB_OUTPUT"
exit "$status"
