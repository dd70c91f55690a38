package cn.yinfeng.app.portal;

import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.ledger.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anyone may see without login. Reads as the database's public role, which reaches nothing else. */
public interface PublicFigures {
    /**
     * The live publications, newest first; without a month, the newest month of each unit and basis.
     */
    PublicFiguresView find(@Nullable Integer unit, @Nullable YearMonth month);

    /** One publication with its numbers, also a superseded one; empty where there is none or it was withdrawn. */
    Optional<PublicPublication> find(UUID id);

    /**
     * What the public page shows.
     *
     * @param demo whether any of it is 演示数据
     * @param history everything ever published for the unit asked (or all units), without numbers: what replaced what and
     *     why
     */
    record PublicFiguresView(boolean demo, List<PublicPublication> publications, List<PublicationView> history) {}

    /**
     * One publication with its numbers, in the reader's language.
     *
     * @param contact masked
     */
    record PublicPublication(
            UUID id,
            int unitId,
            String unitName,
            String month,
            LocalDate on,
            Basis basis,
            Instant publishedAt,
            String watermark,
            boolean demo,
            String contact,
            PublicationView.State state,
            @Nullable Instant supersededAt,
            String sha256,
            List<FigureRow> rows,
            List<DefinitionView> definitions) {}
}
