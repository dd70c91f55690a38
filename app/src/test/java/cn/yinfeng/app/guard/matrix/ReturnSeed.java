package cn.yinfeng.app.guard.matrix;

import java.time.LocalDate;
import java.util.Map;

/** A return that a county's clerk has begun, and what somebody asks the county's office about their own data. */
final class ReturnSeed {
    private ReturnSeed() {}

    static Map<String, String> of(Person clerk, Person office, String mark, LocalDate today) throws Exception {
        String submission =
                clerk.posts("/submissions", """
                {"kind": "weeklyReturn", "on": "%s"}""".formatted(today)).at("/row/id").asString();
        String request = office.posts("/personal-requests", """
                {"act": "ACCESS", "name": "%s人", "phone": "", "identity": "%s来函", "receivedOn": "%s"}""".formatted(mark, mark, today))
                .get("id")
                .asString();
        return Map.of("submission", submission, "personalRequest", request);
    }
}
