package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.ledger.SubjectRef;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A unit as what entries of the ledger are about; its id follows from the unit's number, which is never given anew. */
public final class UnitSubject {
    private static final String KIND = "unit";

    private UnitSubject() {}

    public static SubjectRef of(int unit) {
        return new SubjectRef(KIND, UUID.nameUUIDFromBytes((KIND + " " + unit).getBytes(StandardCharsets.UTF_8)));
    }
}
