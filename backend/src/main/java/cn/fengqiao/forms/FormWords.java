package cn.fengqiao.forms;

import cn.fengqiao.shared.ChineseMoney;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says dates, amounts and parties the way official papers do; what is not known is left blank to be written by hand. */
final class FormWords {

    static final String BLANK = "________";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 H时m分", Locale.CHINA);

    private FormWords() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "    年  月  日" : DAY.format(day);
    }

    static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(ZONE));
    }

    /** ¥12,800.00（人民币壹万贰仟捌佰元整） */
    static String amount(long fen) {
        return figure(fen) + "（人民币" + ChineseMoney.capital(fen) + "）";
    }

    /** ¥12,800.00 */
    static String figure(long fen) {
        return String.format(Locale.ROOT, "¥%,d.%02d", fen / 100, fen % 100);
    }

    static String age(@Nullable LocalDate bornOn, LocalDate today) {
        return bornOn == null ? "" : Period.between(bornOn, today).getYears() + "岁";
    }

    static String names(List<FormFacts.Party> parties) {
        return parties.stream().map(FormFacts.Party::name).collect(Collectors.joining("、"));
    }

    static String orBlank(String text) {
        return text.isBlank() ? BLANK : text;
    }

    /** One party as agreements introduce it: name, sex, age, document, address, phone (domain rules, section 6). */
    static FormBlock party(FormFacts.Party party, LocalDate today) {
        var name = new FormBlock.Field(party.organisation() ? "单位名称" : "姓名", party.name());
        var side = new FormBlock.Field("身份", party.role() + "（" + party.side() + "方）");
        var number = new FormBlock.Field(party.organisation() ? "统一社会信用代码" : "证件号码", party.idNumber());
        var phone = new FormBlock.Field("联系电话", party.phone());
        var address = new FormBlock.Field("住址", party.address());
        if (party.organisation()) {
            var head = new FormBlock.Field("代表人/代理人", party.representative());
            return new FormBlock.Fields(
                    List.of(List.of(name, side), List.of(number, head), List.of(phone), List.of(address)));
        }
        var person = new FormBlock.Field("性别/年龄", join("/", party.sex(), age(party.bornOn(), today)));
        var rows = new ArrayList<>(
                List.of(List.of(name, side), List.of(person, phone), List.of(number), List.of(address)));
        if (!party.representative().isEmpty()) {
            rows.add(List.of(new FormBlock.Field("代表人/代理人/监护人", party.representative())));
        }
        return new FormBlock.Fields(rows);
    }

    static String join(String between, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
