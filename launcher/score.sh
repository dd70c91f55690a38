# ./yinfeng score SCHEME FACTS [--json]: ranks units by a scheme; anyone can check a published result with it

do_score() {
    local scheme='' facts='' json=''
    while [ $# -gt 0 ]; do
        case "$1" in
            --json) json=--json ;;
            -*) unknown score "$1" ;;
            *)
                if [ -z "$scheme" ]; then scheme=$1; elif [ -z "$facts" ]; then facts=$1; else unknown score "$1"; fi
                ;;
        esac
        shift
    done
    [ -n "$facts" ] || refuse "score 需要两个文件名：方案.yaml 数据.csv" "score needs two file names: SCHEME.yaml FACTS.csv"
    present "$scheme"
    present "$facts"
    rules_engine Score "$scheme" "$facts" ${json:+"$json"}
}

present() {
    [ -f "$1" ] || refuse "没有文件 $1" "there is no file $1"
}

# rules_engine CLASS ARGUMENT...: a plain class path, so that it starts at once; the parser's library has nothing to log
rules_engine() {
    local class=$1
    shift
    need_jdk
    engine_built rules
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx512m $utf_8 -Dslf4j.internal.verbosity=ERROR \
        -Duser.language="$([ "$chinese" = yes ] && echo zh || echo en)" \
        -cp "$engine/*" "cn.yinfeng.engines.rules.command.$class" "$@"
}
