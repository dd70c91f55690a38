package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.platform.Sm3;
import java.time.Instant;
import java.util.List;

/**
 * What was computed and all it rests on.
 *
 * @param scheme the text
 * @param sm3 digest over everything frozen; what is signed
 */
public record Result(
        long watermark,
        Instant computedAt,
        String scheme,
        List<Bound> measures,
        List<Participant> participants,
        Content content,
        String sm3) {
    public Result {
        measures = List.copyOf(measures);
        participants = List.copyOf(participants);
    }

    public static Result of(Frame frame, Content content, Instant at) {
        long watermark = frame.heading().watermark();
        var digest = new Sm3();
        digest.add(Long.toString(watermark))
                .add(frame.scheme())
                .add(frame.measures().toString())
                .add(frame.participants().toString());
        digest.add(content.facts())
                .add(content.ranking())
                .add(content.sheetZh())
                .add(content.sheetEn());
        return new Result(watermark, at, frame.scheme(), frame.measures(), frame.participants(), content, digest.hex());
    }

    /** The frame from which it was computed, under the assessment's heading. */
    public Frame frame(Assessment assessment) {
        return new Frame(heading(assessment, watermark), scheme, measures, participants);
    }

    public static Frame.Heading heading(Assessment assessment, long watermark) {
        return new Frame.Heading(
                assessment.name(),
                assessment.unitName(),
                assessment.from(),
                assessment.on(),
                assessment.basis(),
                watermark,
                assessment.demo());
    }
}
