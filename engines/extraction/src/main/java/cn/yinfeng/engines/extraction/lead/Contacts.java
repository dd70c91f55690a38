package cn.yinfeng.engines.extraction.lead;

import cn.yinfeng.engines.extraction.LeadField;
import cn.yinfeng.engines.extraction.LeadField.Kind;
import cn.yinfeng.engines.extraction.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds telephone numbers and addresses of mail. */
final class Contacts {
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d.])(?:\\+?86[- ]?)?(1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})(?![\\d.])");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<![\\d.])(?:\\+?86[- ]?)?(\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}(?:(?:-|转)\\d{1,5})?|[48]00[- ]?\\d{3}[-"
                    + " ]?\\d{4})(?!\\d)");
    private final LeadText lead;

    Contacts(LeadText lead) {
        this.lead = lead;
    }

    void find() {
        Matcher mail = MAIL.matcher(lead.text());
        while (mail.find()) {
            String value = mail.group().toLowerCase(Locale.ROOT);
            lead.add(LeadField.words(Kind.EMAIL, value, new Span(mail.start(), mail.end()), 0.99, "邮箱格式"));
        }
        numbers(MOBILE, 0.98, "手机号格式");
        numbers(LANDLINE, 0.9, "固定电话格式");
    }

    private void numbers(Pattern pattern, double confidence, String reason) {
        Matcher found = pattern.matcher(lead.text());
        while (found.find()) {
            if (lead.isFree(found.start(), found.end())) {
                boolean mobile = pattern == MOBILE;
                String value = mobile
                        ? found.group(1).replaceAll("\\D", "")
                        : found.group(1).replaceAll("[() ]", "");
                lead.add(LeadField.words(Kind.PHONE, value, new Span(found.start(), found.end()), confidence, reason));
            }
        }
    }
}
