package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.ImportKind.Judgement;
import cn.yinfeng.app.intake.ImportRowView.Verdict;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.intake.app.RunningImports.Steps;
import cn.yinfeng.app.intake.store.JdbcFindings;
import cn.yinfeng.app.intake.store.JdbcFindings.Found;

/** Keeps what a kind finds. */
final class KeptJudgement implements Judgement {
    private final JdbcFindings.Writer writer;
    private final Steps steps;

    KeptJudgement(JdbcFindings.Writer writer, Steps steps) {
        this.writer = writer;
        this.steps = steps;
    }

    @Override
    public void problem(int row, Problem problem) {
        writer.add(new Found(row, Verdict.PROBLEM, problem));
    }

    @Override
    public void unchanged(int row) {
        writer.add(new Found(row, Verdict.UNCHANGED, null));
    }

    @Override
    public void correction(int row) {
        writer.add(new Found(row, Verdict.CORRECTION, null));
    }

    @Override
    public void at(long done) {
        steps.at(done);
    }

    void flush() {
        writer.flush();
    }
}
