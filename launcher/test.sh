# ./yinfeng test [--quick [MODULE] | --long]: the last line is the plain count, the exit code is honest

do_test() {
    local depth=full module=
    case "${1:-}" in
        '') ;;
        --quick) depth=quick module=${2:-}; [ $# -lt 3 ] || unknown test "$3" ;;
        --long) depth=long; [ $# -lt 2 ] || unknown test "$2" ;;
        *) unknown test "$1" ;;
    esac
    need_build_tools
    cd "$home"
    set -- verify --fail-at-end
    case "$depth" in
        quick) set -- "$@" -Dtest.excludedGroups=story,long ;;
        full) set -- "$@" -Dtest.excludedGroups=long ;;
        long) set -- "$@" -Dtest.excludedGroups= ;;
    esac
    [ -z "$module" ] || { narrow "$module"; shift; set -- test "$@"; }
    forget_old_results
    local broken=0
    [ -n "$module" ] || bash launcher/test/launcher-test.sh || broken=1
    # shellcheck disable=SC2086
    maven "$@" ${narrowed:-} || broken=1
    echo
    node launcher/count.mjs "$home" "$broken"
}

# A name is a Maven module (kernel, app, web …) or a module inside app (ledger, figures …).
narrow() {
    if [ -f "$1/pom.xml" ]; then
        narrowed="-pl $1 -am"
    elif [ -d "app/src/main/java/cn/yinfeng/app/$1" ]; then
        narrowed="-pl app -am -Dweb.skip=true -Dtest=cn/yinfeng/app/$1/**,ArchitectureTest,ModulesTest -Dsurefire.failIfNoSpecifiedTests=false"
    else
        refuse "没有模块 $1" "there is no module $1"
    fi
}

forget_old_results() {
    find . -name node_modules -prune -o -type d \( -name surefire-reports -o -name failsafe-reports \) -path '*/target/*' -prune -print |
        while IFS= read -r reports; do rm -rf "$reports"; done
    rm -f web/target/vitest.json target/launcher-test.json
}
