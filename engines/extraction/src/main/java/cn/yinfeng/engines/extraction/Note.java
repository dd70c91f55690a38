package cn.yinfeng.engines.extraction;

import java.util.List;

/**
 * Something worth telling that is no finding. The code never changes its meaning; the texts are filled with the parameters.
 *
 * @param code for example EXTRACT-N01
 * @param parameters what the texts name
 * @param zh for a Chinese reader
 * @param en for an English reader
 */
public record Note(String code, List<String> parameters, String zh, String en) {
    public Note {
        parameters = List.copyOf(parameters);
    }
}
