package cn.yinfeng.engines.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: UTF-8 or UTF-16 by their mark, else whichever of UTF-8 and GB18030 reads them with less damage. Damaged bytes never
 * stop the reading.
 *
 * @param text with U+FFFD where bytes were damaged
 * @param damaged how many characters are
 */
record Decoding(String text, int damaged) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACED = '\ufffd';

    static Decoding of(byte[] bytes) {
        if (Formats.begins(bytes, "\u00ef\u00bb\u00bf")) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (Formats.begins(bytes, "\u00ff\u00fe")) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (Formats.begins(bytes, "\u00fe\u00ff")) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (isClean(bytes, StandardCharsets.UTF_8)) {
            return new Decoding(new String(bytes, StandardCharsets.UTF_8), 0);
        }
        Decoding utf = lenient(bytes, 0, StandardCharsets.UTF_8);
        Decoding national = lenient(bytes, 0, GB18030);
        return national.damaged < utf.damaged && utf.damaged * 50L > utf.text.length() ? national : utf;
    }

    /** Text holds few control characters; a picture or a program holds many. */
    boolean looksBinary() {
        long control = text.chars()
                .limit(10_000)
                .filter(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f')
                .count();
        long broken = (long) damaged * 3;
        return control * 20 > Math.min(10_000, text.length()) || broken > text.length();
    }

    private static boolean isClean(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException damaged) {
            return false;
        }
    }

    private static Decoding lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoding(
                text, (int) text.chars().filter(each -> each == REPLACED).count());
    }
}
