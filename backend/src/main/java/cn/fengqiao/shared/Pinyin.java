package cn.fengqiao.shared;

import java.util.Locale;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a name is typed on a Latin keyboard: 平江 is {@code pingjiang} and {@code pj}. A character with several readings
 * gets the one that is usual in names of places and people, or in first position the one of the surname.
 */
public record Pinyin(String full, String initials) {

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    private static final Map<Character, String> IN_NAMES = Map.ofEntries(
            Map.entry('长', "chang"),
            Map.entry('重', "chong"),
            Map.entry('都', "du"),
            Map.entry('乐', "le"),
            Map.entry('行', "hang"),
            Map.entry('朝', "chao"),
            Map.entry('厦', "xia"),
            Map.entry('调', "tiao"),
            Map.entry('石', "shi"),
            Map.entry('大', "da"),
            Map.entry('会', "hui"),
            Map.entry('车', "che"),
            Map.entry('弄', "long"),
            Map.entry('浜', "bang"),
            Map.entry('甪', "lu"),
            Map.entry('圩', "wei"),
            Map.entry('泾', "jing"),
            Map.entry('塘', "tang"));

    private static final Map<Character, String> SURNAMES = Map.ofEntries(
            Map.entry('单', "shan"),
            Map.entry('解', "xie"),
            Map.entry('仇', "qiu"),
            Map.entry('曾', "zeng"),
            Map.entry('区', "ou"),
            Map.entry('查', "zha"),
            Map.entry('盖', "ge"),
            Map.entry('任', "ren"),
            Map.entry('朴', "piao"),
            Map.entry('华', "hua"),
            Map.entry('翟', "zhai"),
            Map.entry('覃', "qin"),
            Map.entry('乐', "yue"),
            Map.entry('缪', "miao"),
            Map.entry('宁', "ning"),
            Map.entry('尉', "wei"),
            Map.entry('冼', "xian"),
            Map.entry('黑', "he"),
            Map.entry('员', "yun"),
            Map.entry('折', "she"));

    /** The pinyin of a place, an organisation or a subject. */
    public static Pinyin of(String name) {
        return read(name.replace("浒墅", "许墅"), Map.of());
    }

    /** The pinyin of a person: the first character is read as a surname. */
    public static Pinyin ofPerson(String name) {
        return read(name.replace("尉迟", "玉迟"), SURNAMES);
    }

    /** What somebody typed, made comparable: lower case, without spaces. */
    public static String typed(String text) {
        return text.strip().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static Pinyin read(String name, Map<Character, String> first) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var syllable = syllable(name.charAt(i), i == 0 ? first : Map.of());
            full.append(syllable);
            initials.append(syllable, 0, Math.min(1, syllable.length()));
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    private static String syllable(char character, Map<Character, String> first) {
        var special = first.getOrDefault(character, IN_NAMES.getOrDefault(character, ""));
        if (!special.isEmpty()) {
            return special;
        }
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
            if (readings != null && readings.length > 0) {
                return readings[0];
            }
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException("the pinyin format is fixed and valid", impossible);
        }
        return Character.isLetterOrDigit(character) && character < 128
                ? String.valueOf(Character.toLowerCase(character))
                : "";
    }

    private static HanyuPinyinOutputFormat plain() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
