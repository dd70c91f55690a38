package cn.yinfeng.app.people.personal;

import cn.yinfeng.app.people.personal.PersonalRecords.Place;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 个人信息请求: a person asks to see, correct or delete their own data, and the office answers within the days that the
 * dated rule gives (rules/people/personal-data.yaml). What a request says of a person goes when it has been answered.
 */
public interface PersonalData {
    /** Takes down what somebody asks for; refused where it names nobody (PEOPLE-100) or corrects nothing (PEOPLE-101). */
    PersonalRequestView take(NewRequest request);

    Items<PersonalRequestView> list(Paging paging);

    /** The request and every place in the caller's scope where that person stands. */
    Found look(UUID request);

    /** Does what was asked in these places and answers. */
    PersonalRequestView carryOut(UUID request, List<Chosen> places, String answer);

    /** Says why not; a reason is needed. */
    PersonalRequestView refuse(UUID request, String reason);

    /** What somebody may ask for. */
    enum Act {
        /** 查阅、复制. */
        ACCESS,
        /** 更正、补充. */
        CORRECTION,
        /** 删除. */
        DELETION
    }

    /** Where it stands. */
    enum State {
        OPEN,
        DONE,
        REFUSED
    }

    /**
     * What is taken down.
     *
     * @param identity how it was made sure that it is the person, for example which paper was seen
     * @param nextName what the name is to be; empty where it stays
     */
    record NewRequest(
            Act act,
            String name,
            String phone,
            String nextName,
            String nextPhone,
            String identity,
            LocalDate receivedOn) {}

    /** A place that somebody chose. */
    record Chosen(String kind, String id) {}

    /** A request with all places. */
    record Found(PersonalRequestView request, List<Place> places) {
        public Found {
            places = List.copyOf(places);
        }
    }

    /**
     * A request; name and telephone number are masked once it has been answered.
     *
     * @param dueOn by when it is to be answered
     * @param overdue it is not, and the day has passed
     * @param places in how many places something was done
     */
    record PersonalRequestView(
            UUID id,
            Act act,
            String name,
            String phone,
            String nextName,
            String nextPhone,
            String identity,
            LocalDate receivedOn,
            LocalDate dueOn,
            State state,
            boolean overdue,
            int places,
            @Nullable String answer,
            String takenBy,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}
}
