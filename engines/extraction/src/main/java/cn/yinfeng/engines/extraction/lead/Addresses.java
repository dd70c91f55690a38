package cn.yinfeng.engines.extraction.lead;

import cn.yinfeng.engines.extraction.LeadField.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds postal addresses: by their label, or by region, road and number in a row. */
final class Addresses {
    private static final Pattern LABEL =
            Pattern.compile("(?:公司地址|单位地址|联系地址|办公地址|通讯地址|地址|地 址|Add(?:ress)?)[ ]?[:.][ ]?([^\\n;]{4,80})");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])\\d{1,5}(?:-\\d{1,4})?号");
    private static final Pattern HOUSE = Pattern.compile("\\G[\\p{IsHan}A-Za-z0-9]{1,20}(?:座|楼|层|室|栋|幢|园|大厦|广场|中心|号)");
    private static final String REGIONS = "省市区县州旗镇";
    private static final String ROADS = "路街道巷村";
    private static final int LONGEST = 50;
    private final LeadText lead;

    Addresses(LeadText lead) {
        this.lead = lead;
    }

    void find() {
        Matcher label = LABEL.matcher(lead.text());
        while (label.find()) {
            if (lead.isFree(label.start(1), label.end(1))) {
                lead.add(Kind.ADDRESS, label.start(1), label.end(1), 0.96, "“地址”标注");
            }
        }
        Matcher number = NUMBER.matcher(lead.text());
        while (number.find()) {
            int start = start(number.start());
            if (start >= 0 && lead.isFree(start, number.end())) {
                Matcher house = HOUSE.matcher(lead.text());
                int end = house.find(number.end()) ? house.end() : number.end();
                lead.add(Kind.ADDRESS, start, end, 0.85, "行政区划、道路与门牌号相连");
            }
        }
    }

    /** Where the region begins whose road ends before this number; -1 where it is no address. */
    private int start(int number) {
        String text = lead.text();
        int start = number;
        int road = -1;
        int region = -1;
        while (start > 0 && number - start < LONGEST && Character.isLetterOrDigit(text.charAt(start - 1))) {
            char each = text.charAt(start - 1);
            if (region >= 0 && "在于是到".indexOf(each) >= 0) {
                break;
            }
            start--;
            road = road < 0 && ROADS.indexOf(each) >= 0 ? start : road;
            region = road >= 0 && start < road && REGIONS.indexOf(each) >= 0 ? start : region;
        }
        return region > start ? start : -1;
    }
}
