package cn.yinfeng.app.document.app;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/** Keeps the sweep from deleting a content between the moment when it is kept and the moment when its row is there. */
@Component
class SweepLock {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Work on files that may fail as files do. */
    interface FileWork<T> {
        T run() throws IOException;
    }

    <T> T whileNotSweeping(FileWork<T> work) throws IOException {
        return holding(lock.readLock(), work);
    }

    <T> T whileNobodyUploads(FileWork<T> work) throws IOException {
        return holding(lock.writeLock(), work);
    }

    private static <T> T holding(Lock held, FileWork<T> work) throws IOException {
        held.lock();
        try {
            return work.run();
        } finally {
            held.unlock();
        }
    }
}
