# What the launcher says: Chinese where the locale is Chinese, English elsewhere.

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    zh*) chinese=yes ;;
    *) chinese=no ;;
esac

# say ZH EN
say() {
    if [ "$chinese" = yes ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}

# refuse ZH EN [CODE]: one clear line, and an exit code that is not 0
refuse() {
    say "引凤：$1" "yinfeng: $2" >&2
    exit "${3:-2}"
}

# unknown COMMAND OPTION
unknown() {
    refuse "$1 没有选项 $2；./yinfeng help 列出所有命令" \
        "$1 has no option $2; ./yinfeng help lists all commands"
}

# valued COMMAND OPTION COUNT: refuses an option that stands last without its value
valued() {
    [ "$3" -ge 2 ] || refuse "$1 的选项 $2 缺少值" "option $2 of $1 needs a value"
}

help() {
    if [ "$chinese" = yes ]; then
        cat <<'HELP'
引凤 Yinfeng：招商引资平台

  ./yinfeng run [--demo] [--port N] [--data DIR]   启动平台（默认端口 8080，数据在 data/main；演示在 data/demo）
  ./yinfeng test [--quick [MODULE] | --long]       全部检查；--quick 不含浏览器故事；--long 另含长测试
  ./yinfeng extract FILE [--json]                  读一份公文，列出其中的目标任务
  ./yinfeng score SCHEME FACTS [--json]            按考核方案给单位计分、排名，逐项说明
  ./yinfeng check FILE...                          检查规则和方案文件，运行其中的例子
  ./yinfeng bench NAME                             运行一项测试：field 性能，crowd 五百人同时使用，extraction 公文识别
  ./yinfeng backup [--data DIR] FILE               备份全部数据与附件
  ./yinfeng restore [--data DIR] FILE              恢复到空目录，并核对恢复前后指标一致
  ./yinfeng doctor [--data DIR]                    检查数据：台账与余额、留痕链
  ./yinfeng coverage                               重新生成 docs/coverage.md
  ./yinfeng help                                   本页

需要 JDK 25、Maven、Node 20.19 或更高。环境变量 YINFENG_JAVA_OPTS 传给平台的 Java 进程。
HELP
    else
        cat <<'HELP'
引凤 Yinfeng: the investment-promotion platform

  ./yinfeng run [--demo] [--port N] [--data DIR]   start the platform (port 8080; data in data/main, the demo's in data/demo)
  ./yinfeng test [--quick [MODULE] | --long]       every check; --quick leaves the browser stories out, --long adds the long tests
  ./yinfeng extract FILE [--json]                  read a plan document, list the targets in it
  ./yinfeng score SCHEME FACTS [--json]            rank units by a scheme, every point explained
  ./yinfeng check FILE...                          check rule and scheme files and run their examples
  ./yinfeng bench NAME                             run one benchmark: field (speed), crowd (500 people), extraction (documents read right)
  ./yinfeng backup [--data DIR] FILE               save all records and files
  ./yinfeng restore [--data DIR] FILE              restore into an empty folder and prove equal figures
  ./yinfeng doctor [--data DIR]                    check the data: ledger against balances, the audit chain
  ./yinfeng coverage                               write docs/coverage.md anew
  ./yinfeng help                                   this page

Needs JDK 25, Maven and Node 20.19 or later. YINFENG_JAVA_OPTS is passed to the platform's Java process.
HELP
    fi
}
