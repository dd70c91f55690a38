package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Place;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Layout;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.file.Yaml;
import cn.yinfeng.engines.rules.formula.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes values into a text and reads it back: unless exactly the changed values differ, nothing is changed. */
final class Editing {
    private final String file;
    private final String text;
    private final Section root;
    private final Map<String, Spot> spots = new HashMap<>();

    Editing(String file, String text, Section root, List<Spot> spots) {
        this.file = file;
        this.text = text;
        this.root = root;
        spots.forEach(spot -> this.spots.putIfAbsent(spot.field().path(), spot));
    }

    String apply(List<Change> changes) {
        var edits = new ArrayList<Edit>();
        for (Change change : changes) {
            Spot spot = spot(change.path());
            if (edits.stream().anyMatch(edit -> edit.spot().equals(spot))) {
                throw refuse(spot, FaultCode.REPEATED_FIELD, Words.same(change.path()));
            }
            String value = change.value().strip();
            if (!value.equals(spot.field().value())) {
                edits.add(edit(spot, value));
            }
        }
        edits.sort(Comparator.comparingInt(Edit::from).reversed());
        var changed = new StringBuilder(text);
        edits.forEach(edit -> changed.replace(edit.from(), edit.to(), edit.written()));
        prove(changed.toString(), edits);
        return changed.toString();
    }

    private Spot spot(String path) {
        Spot spot = spots.get(path);
        if (spot == null) {
            throw new Unreadable(FaultCode.UNKNOWN_FIELD.at(
                    file, path, Place.START, Words.same(path), Nearest.advice(path, spots.keySet())));
        }
        return spot;
    }

    private Edit edit(Spot spot, String value) {
        Field field = spot.field();
        if (spot.literal().isPresent()) {
            return Edit.replace(
                    spot, value, Shape.inFormula(field.kind(), value).orElseThrow(() -> wrongShape(spot)));
        }
        if (value.isEmpty() && field.path().equals(LastDay.PATH)) {
            return withoutLastDay(spot);
        }
        if (!Shape.fits(field, value)) {
            throw wrongShape(spot);
        }
        if (field.value().isEmpty() && field.path().equals(LastDay.PATH)) {
            String line = LastDay.line(text, field.from(), value);
            return new Edit(spot, Edit.Effect.ADDED, value, line, field.from(), field.from());
        }
        return Edit.replace(spot, value, Shape.scalar(spot.scalar().style(), value));
    }

    private Edit withoutLastDay(Spot spot) {
        int start = LastDay.lineStart(text, spot.scalar()).orElseThrow(() -> wrongShape(spot));
        int end = LastDay.nextLine(text, spot.scalar().to());
        return new Edit(spot, Edit.Effect.REMOVED, "", "", start, end);
    }

    private Unreadable wrongShape(Spot spot) {
        return refuse(
                spot,
                FaultCode.WRONG_SHAPE,
                new Words(spot.field().label().zh(), spot.field().label().en()),
                Shape.wanted(spot.field()));
    }

    private Unreadable refuse(Spot spot, FaultCode code, Words... found) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < spot.field().from(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                start = at + 1;
            }
        }
        var place = new Place(line, text.codePointCount(start, spot.field().from()) + 1);
        return new Unreadable(code.at(file, spot.field().path(), place, found));
    }

    /** Reads the changed text and compares every key and value in it with what it should say. */
    private void prove(String changed, List<Edit> edits) {
        var layout = new Layout(text);
        List<Layout.Leaf> leaves = layout.leaves(root);
        for (Edit edit : edits) {
            leaves = leaves.stream().flatMap(leaf -> edit.after(leaf).stream()).toList();
        }
        List<String> wanted = leaves.stream().map(Layout.Leaf::value).toList();
        List<String> found;
        try {
            found = new Layout(changed)
                    .leaves(Yaml.read(file, changed)).stream()
                            .map(Layout.Leaf::value)
                            .toList();
        } catch (Unreadable broken) {
            found = List.of();
        }
        if (!wanted.equals(found)) {
            throw wrongShape(edits.getFirst().spot());
        }
    }
}
