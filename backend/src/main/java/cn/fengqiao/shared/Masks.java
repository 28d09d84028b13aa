package cn.fengqiao.shared;

/** Shows a personal value without giving it away (domain rules, section 7, class P2). */
public final class Masks {

    private Masks() {}

    /** 张小三 → 张*三, 李四 → 李*; a name of one character stays. */
    public static String name(String name) {
        var points = name.codePoints().toArray();
        return switch (points.length) {
            case 0, 1 -> name;
            case 2 -> new String(points, 0, 1) + "*";
            default ->
                new String(points, 0, 1) + "*".repeat(points.length - 2) + new String(points, points.length - 1, 1);
        };
    }

    /** 张小三 → 张**: of a minor nothing but the first character is shown, whatever the length of the name. */
    public static String minor(String name) {
        var points = name.codePoints().limit(1).toArray();
        return points.length == 0 ? name : new String(points, 0, 1) + "**";
    }

    /** 320508199001011234 → 3205**********1234; shorter numbers keep their last two characters only. */
    public static String idNumber(String number) {
        return number.length() < 12
                ? tail(number, 2)
                : number.substring(0, 4) + "*".repeat(number.length() - 8) + number.substring(number.length() - 4);
    }

    /** 13812345678 → 138****5678; shorter numbers keep their last two digits only. */
    public static String phone(String number) {
        return number.length() < 8
                ? tail(number, 2)
                : number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    /** The first six characters, enough to tell the street apart from others. */
    public static String address(String address) {
        var points = address.codePoints().limit(6).toArray();
        return points.length == 0 ? "" : new String(points, 0, points.length) + "***";
    }

    private static String tail(String text, int kept) {
        return text.length() <= kept
                ? "*".repeat(text.length())
                : "*".repeat(text.length() - kept) + text.substring(text.length() - kept);
    }
}
