package cn.yinfeng.app.document.app;

import cn.yinfeng.app.document.store.FileFolder;
import cn.yinfeng.app.document.store.JdbcDocuments;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes contents that no document names: a content is written before its row, so that a power cut between the two
 * leaves a content without a row, never a row without a content. Reads as the database's job role.
 */
@Component
class OrphanSweep {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Duration UNTOUCHED = Duration.ofHours(1);
    private final FileFolder files;
    private final JdbcDocuments documents;
    private final SweepLock lock;

    OrphanSweep(FileFolder files, JdbcDocuments documents, SweepLock lock) {
        this.files = files;
        this.documents = documents;
        this.lock = lock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        Thread.ofVirtual().name("orphan-sweep").start(() -> {
            try {
                sweep(UNTOUCHED);
            } catch (IOException cannotSweep) {
                LOG.warn("orphaned files could not be swept", cannotSweep);
            }
        });
    }

    /** Sweeps what has lain untouched for this time; answers how many contents were deleted. */
    int sweep(Duration untouched) throws IOException {
        files.forgetHalfReceived(untouched);
        int swept = 0;
        for (String digest : files.untouchedFor(untouched)) {
            swept += lock.whileNobodyUploads(() -> deleteIfOrphan(digest));
        }
        if (swept > 0) {
            LOG.info("swept {} files that no document names", swept);
        }
        return swept;
    }

    private int deleteIfOrphan(String digest) throws IOException {
        Set<String> known = documents.known(List.of(digest));
        if (known.contains(digest)) {
            return 0;
        }
        files.delete(digest);
        return 1;
    }
}
