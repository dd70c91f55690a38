package cn.yinfeng.app.project;

import org.jspecify.annotations.Nullable;

/** Money for browsers: whole 分 as text, because they round large numbers. */
public record MoneyText(String amount, String currency) {
    public static @Nullable MoneyText of(@Nullable Long fen, @Nullable String currency) {
        return fen == null ? null : new MoneyText(fen.toString(), currency == null ? "CNY" : currency);
    }
}
