package cn.yinfeng.engines.extraction.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dictionary: a data file of words, each with what the file says about it. The longest word wins. */
public final class Words {
    private static final Entry[] NONE = {};
    private final Entry[][] byFirst = new Entry[Character.MAX_VALUE + 1][];
    private final Entry[][] byLast = new Entry[Character.MAX_VALUE + 1][];
    private final CharacterSet firsts = new CharacterSet();
    private final CharacterSet lasts = new CharacterSet();
    private final Map<String, Entry> byWord = new HashMap<>();

    /**
     * A word of the dictionary.
     *
     * @param word in simplified characters
     * @param notes the further columns of its line
     */
    public record Entry(String word, List<String> notes) {
        public String note(int column) {
            return column < notes.size() ? notes.get(column) : "";
        }
    }

    private Words() {
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
    }

    /** Reads {@code words/NAME.txt}: a word and its columns per line, parted by blanks; # begins a comment. */
    public static Words named(String name) {
        var words = new Words();
        for (String line : lines(name)) {
            List<String> columns = List.of(line.split("\\s+", -1));
            words.add(new Entry(columns.getFirst(), columns.subList(1, columns.size())));
        }
        return words;
    }

    /** The longest word that begins here and ends before {@code end}. */
    public @Nullable Entry at(String text, int at, int end) {
        if (at < 0 || at >= end || !firsts.has(text.charAt(at))) {
            return null;
        }
        for (Entry each : byFirst[text.charAt(at)]) {
            if (at + each.word.length() <= end && text.startsWith(each.word, at)) {
                return each;
            }
        }
        return null;
    }

    /** The longest word that ends here and begins at or behind {@code start}. */
    public @Nullable Entry before(String text, int start, int end) {
        if (end <= start || !lasts.has(text.charAt(end - 1))) {
            return null;
        }
        for (Entry each : byLast[text.charAt(end - 1)]) {
            if (end - each.word.length() >= start && text.startsWith(each.word, end - each.word.length())) {
                return each;
            }
        }
        return null;
    }

    /** Whether any word of the dictionary stands between the two places. */
    public boolean anyIn(String text, int start, int end) {
        return first(text, start, end) >= 0;
    }

    /** Where the first word of the dictionary begins, or -1. */
    public int first(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (at(text, at, end) != null) {
                return at;
            }
        }
        return -1;
    }

    public @Nullable Entry get(String word) {
        return byWord.get(word);
    }

    public boolean has(String word) {
        return byWord.containsKey(word);
    }

    private void add(Entry entry) {
        String word = entry.word;
        firsts.add(word.charAt(0));
        lasts.add(word.charAt(word.length() - 1));
        byFirst[word.charAt(0)] = withEntry(byFirst[word.charAt(0)], entry);
        char last = word.charAt(word.length() - 1);
        byLast[last] = withEntry(byLast[last], entry);
        byWord.put(word, entry);
    }

    /** Longest first. */
    private static Entry[] withEntry(Entry[] entries, Entry entry) {
        Entry[] longer = Arrays.copyOf(entries, entries.length + 1);
        longer[entries.length] = entry;
        Arrays.sort(longer, (one, other) -> Integer.compare(other.word.length(), one.word.length()));
        return longer;
    }

    static List<String> lines(String name) {
        String file = "/cn/yinfeng/engines/extraction/words/" + name + ".txt";
        try (InputStream bytes = Words.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
