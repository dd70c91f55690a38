package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.ledger.SignedEntries;
import cn.yinfeng.app.signing.PaperOwner;
import org.springframework.stereotype.Component;

/** The last signature moves what counts; a correction holds the ledger before it asks for the paper, so does this. */
@Component
class SubmissionPapers implements PaperOwner {
    private final SignedEntries entries;

    SubmissionPapers(SignedEntries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return SubmissionService.PAPER;
    }

    @Override
    public void waitForTurn() {
        entries.waitForTurn();
    }
}
