# ./yinfeng coverage: writes docs/coverage.md anew from the stories

do_coverage() {
    [ $# -eq 0 ] || unknown coverage "$1"
    need_build_tools
    (cd "$home" && maven -q -DskipTests compile -pl tools -am)
    "$JAVA_HOME/bin/java" -cp "$home/tools/target/classes" cn.yinfeng.tools.coverage.Coverage "$home"
}
