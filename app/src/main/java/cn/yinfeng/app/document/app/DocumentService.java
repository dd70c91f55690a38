package cn.yinfeng.app.document.app;

import cn.yinfeng.app.document.DocumentAttached;
import cn.yinfeng.app.document.DocumentOwner;
import cn.yinfeng.app.document.DocumentOwner.Holding;
import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.document.model.FileKind;
import cn.yinfeng.app.document.model.FileName;
import cn.yinfeng.app.document.store.FileFolder;
import cn.yinfeng.app.document.store.FileFolder.Received;
import cn.yinfeng.app.document.store.JdbcDocuments;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Marking;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Attaches and finds documents: owner, checks, file, row, in this order. */
@Service
class DocumentService implements Documents {
    private static final long LARGEST = 20L * 1024 * 1024;
    private final Map<String, DocumentOwner> owners;
    private final FileFolder files;
    private final JdbcDocuments documents;
    private final SweepLock sweepLock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentService(
            ObjectProvider<DocumentOwner> owners,
            FileFolder files,
            JdbcDocuments documents,
            SweepLock sweepLock,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owners = owners.stream().collect(Collectors.toMap(DocumentOwner::kind, Function.identity()));
        this.files = files;
        this.documents = documents;
        this.sweepLock = sweepLock;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public DocumentView attach(String ownerKind, String ownerId, String name, InputStream content) {
        transaction.executeWithoutResult(status -> openHolding(ownerKind, ownerId));
        FileName safe = FileName.of(name);
        FileKind kind =
                FileKind.claimedBy(safe).orElseThrow(() -> new Refusal("DOCUMENT-002", Map.of("name", safe.text())));
        refuseMarked(safe, Marking.isInName(safe.text()) || Marking.isInName(name));
        try {
            Received received = files.receive(content, LARGEST);
            try {
                check(received, safe, kind);
                return sweepLock.whileNotSweeping(() -> keep(received, ownerKind, ownerId, safe, kind));
            } finally {
                files.drop(received);
            }
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }

    private static void check(Received received, FileName name, FileKind kind) throws IOException {
        if (received.size() == 0) {
            throw new Refusal("DOCUMENT-005", Map.of("name", name.text()));
        }
        if (received.size() > LARGEST) {
            throw new Refusal("DOCUMENT-001", Map.of("name", name.text(), "megabytes", LARGEST / 1024 / 1024));
        }
        if (!kind.fits(received.file())) {
            throw new Refusal("DOCUMENT-003", Map.of("name", name.text()));
        }
        refuseMarked(name, kind.isMarked(received.file()));
    }

    private static void refuseMarked(FileName name, boolean marked) {
        if (marked) {
            throw new Refusal("DOCUMENT-004", Map.of("name", name.text()));
        }
    }

    private DocumentView keep(Received received, String ownerKind, String ownerId, FileName name, FileKind kind)
            throws IOException {
        files.keep(received);
        return transaction.execute(status -> {
            Holding holding = openHolding(ownerKind, ownerId);
            Caller caller = Caller.current();
            var document = new DocumentView(
                    Ids.next(),
                    name.text(),
                    kind.mediaType(),
                    received.size(),
                    received.sha256(),
                    caller.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (documents.add(document, ownerKind, ownerId, holding, caller.account())) {
                events.publishEvent(
                        new DocumentAttached(document.id(), ownerKind, ownerId, document.sha256(), document.size()));
                return document;
            }
            return documents.of(ownerKind, List.of(ownerId)).getOrDefault(ownerId, List.of()).stream()
                    .filter(each -> each.sha256().equals(received.sha256()))
                    .findFirst()
                    .orElseThrow(() -> new Absent("document", received.sha256()));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> of(String ownerKind, String ownerId) {
        holding(ownerKind, ownerId);
        return documents.of(ownerKind, List.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<DocumentView>> of(String ownerKind, Collection<String> ownerIds) {
        return documents.of(ownerKind, ownerIds);
    }

    @Override
    @Transactional(readOnly = true)
    public Stored content(UUID id) {
        DocumentView document = documents.find(id).orElseThrow(() -> new Absent("document", id));
        Path file = files.place(document.sha256());
        if (!Files.isReadable(file)) {
            throw new Refusal("DOCUMENT-008", Map.of("name", document.name()));
        }
        return new Stored(document, file);
    }

    private Holding openHolding(String ownerKind, String ownerId) {
        Holding holding = holding(ownerKind, ownerId);
        if (!holding.open()) {
            throw new Refusal("DOCUMENT-007", Map.of());
        }
        return holding;
    }

    private Holding holding(String ownerKind, String ownerId) {
        DocumentOwner owner = owners.get(ownerKind);
        if (owner == null) {
            throw new Absent(ownerKind, ownerId);
        }
        return owner.find(ownerId).orElseThrow(() -> new Absent(ownerKind, ownerId));
    }
}
