package cn.yinfeng.engines.extraction;

import java.util.List;

/**
 * All that was found in one document. Equal text gives an equal extraction.
 *
 * @param title of the document; empty where none was seen
 * @param issue number, date and publisher
 * @param outline headings in their order
 * @param targets in the order of the text
 * @param facts results told, in the order of the text
 * @param duties who has to do what, in the order of the text
 * @param programmes libraries, lists, maps, platforms and mechanisms, each named once
 * @param cadences reports, meetings, inspections and deadlines with their clock, in the order of the text
 * @param rules thresholds, rewards and points with their parameters, in the order of the text
 * @param notes what the reader of the findings should know: damaged characters, overlapping phases …
 */
public record Extraction(
        String title,
        Issue issue,
        List<Heading> outline,
        List<Target> targets,
        List<Fact> facts,
        List<Duty> duties,
        List<Programme> programmes,
        List<Cadence> cadences,
        List<Rule> rules,
        List<Note> notes) {
    public Extraction {
        outline = List.copyOf(outline);
        targets = List.copyOf(targets);
        facts = List.copyOf(facts);
        duties = List.copyOf(duties);
        programmes = List.copyOf(programmes);
        cadences = List.copyOf(cadences);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }
}
