package cn.yinfeng.acceptance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Sources;
import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A plan in the hands of an office: from the document to targets that are split and counted. */
public final class PlanPaper {
    private static final Set<String> FORM = Set.of(
            "kind",
            "indicator",
            "op",
            "value",
            "valueMax",
            "measure",
            "undecided",
            "subject",
            "periodText",
            "periodFrom",
            "periodTo",
            "deadline",
            "responsibleUnits",
            "parentId",
            "version");
    private final Api office;
    private final String address;

    private PlanPaper(Api office, String id) {
        this.office = office;
        this.address = "/plans/" + id;
    }

    /** The document becomes a draft with the targets that were found in it. */
    public static PlanPaper upload(Api office, int unit, Sources source) {
        return new PlanPaper(
                office,
                send(office, unit, source.file(), source.content())
                        .json()
                        .path("id")
                        .asString());
    }

    /** A plan that is there already. */
    public static PlanPaper of(Api office, String id) {
        return new PlanPaper(office, id);
    }

    public static Answer send(Api office, int unit, String name, byte[] content) {
        return office.upload("/plans?unit=" + unit, name, "application/octet-stream", content);
    }

    public JsonNode read() {
        return office.get(address).json();
    }

    public List<JsonNode> targets() {
        return read().path("targets").valueStream().toList();
    }

    /** The target with this number in this measure whose words, indicator or subject say so. */
    public JsonNode target(String value, String measure, String words) {
        return target(
                each -> value.equals(each.path("value").asString("")) && measure.equals(text(each, "measure")), words);
    }

    public JsonNode target(Predicate<JsonNode> which, String words) {
        List<JsonNode> found = targets().stream()
                .filter(which)
                .filter(each ->
                        (text(each, "indicator") + text(each, "subject") + text(each, "sentence")).contains(words))
                .toList();
        assertThat(found).as("targets about %s among %s", words, targets()).isNotEmpty();
        return found.stream()
                .filter(each -> text(each, "indicator").contains(words))
                .findFirst()
                .orElseGet(found::getFirst);
    }

    public static String text(JsonNode target, String field) {
        return target.path(field).asString("");
    }

    public PlanPaper acceptAll() {
        office.post(address + "/targets/acceptances", Map.of("confidence", 0)).accepted();
        return this;
    }

    /** The same target with other words or dates, as it is sent from the form. */
    public JsonNode edits(JsonNode target, Map<String, ?> changes) {
        var body = new HashMap<String, @Nullable Object>();
        target.properties().forEach(field -> body.put(field.getKey(), field.getValue()));
        body.keySet().retainAll(FORM);
        body.putAll(changes);
        return office.put(of(target), body).json();
    }

    /** A target that nobody found, with the words of the document that name it. */
    public JsonNode adds(String words, String value, String measure) {
        int start = text(read(), "text").indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return office.post(
                        address + "/targets",
                        Map.of(
                                "kind",
                                "stretch",
                                "indicator",
                                words,
                                "op",
                                "AT_LEAST",
                                "value",
                                value,
                                "measure",
                                measure,
                                "undecided",
                                false,
                                "start",
                                start,
                                "end",
                                start + words.length()))
                .json();
    }

    public Answer tryToAdopt(String from, String to) {
        return office.post(
                address + "/adoption",
                Map.of(
                        "validFrom",
                        from,
                        "validTo",
                        to,
                        "version",
                        read().path("version").asInt()));
    }

    public PlanPaper adopt(String from, String to) {
        assertThat(tryToAdopt(from, to).json().path("state").asString()).isEqualTo("ADOPTED");
        return this;
    }

    public JsonNode numbers(JsonNode target, Map<String, String> numbers) {
        var body = new HashMap<String, Object>(numbers);
        body.put("version", target.path("version").asInt());
        return office.put(of(target) + "/numbers", body).json();
    }

    public void bind(JsonNode target, Map<String, ?> binding) {
        var body = new HashMap<String, Object>(binding);
        body.putIfAbsent("byHand", false);
        office.put(of(target) + "/binding", body).accepted();
    }

    public JsonNode proposeOver(JsonNode target, List<Integer> units, @Nullable String step) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("units", units);
        body.put("over", step);
        return office.post(of(target) + "/allocations/proposal", body).json();
    }

    public JsonNode split(JsonNode target) {
        return office.get(of(target) + "/allocations").json();
    }

    public Answer save(JsonNode target, Object rows, String reason) {
        return office.put(
                of(target) + "/allocations",
                Map.of(
                        "rows",
                        rows,
                        "reason",
                        reason,
                        "version",
                        split(target).path("version").asString()));
    }

    public Answer counts(JsonNode target, Map<String, ?> count) {
        return office.post(of(target) + "/counts", count);
    }

    /** The amounts of the entries behind what was counted by hand, newest first. */
    public List<String> counted(JsonNode target) {
        return office.get(of(target) + "/counts")
                .json()
                .path("items")
                .valueStream()
                .map(each -> text(each, "amount"))
                .toList();
    }

    /** The rows of one target at a status date: the whole first, then the parts. */
    public List<JsonNode> progress(JsonNode target, String on, String numbers) {
        return office.get(of(target) + "/progress", "on", on, "numbers", numbers)
                .json()
                .path("rows")
                .valueStream()
                .toList();
    }

    /** Where the plan stands, in the pages as in the interface. */
    public String address() {
        return address;
    }

    /** Where one of its targets stands. */
    public String of(JsonNode target) {
        return address + "/targets/" + target.path("id").asString();
    }
}
