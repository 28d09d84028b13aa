package cn.fengqiao.demo;

/** The numbers that the services give out, from the same series. */
final class Numbers {

    private Numbers() {}

    static String dispute(Serials serials, int year, String district) {
        return "%d-%s-%06d".formatted(year, district, serials.next("dispute-%d-%s".formatted(year, district)));
    }

    static String report(Serials serials, int year, String district) {
        return "%d-%s-R%06d".formatted(year, district, serials.next("report-%d-%s".formatted(year, district)));
    }

    static String procedure(Serials serials, String agencyCode, int year) {
        return "%s-%d-%04d".formatted(agencyCode, year, serials.next("procedure-%s-%d".formatted(agencyCode, year)));
    }

    /** As the police number what they accept: by station and year. */
    static String policeCase(Serials serials, String townName, int year) {
        return "苏公（%s）行受字〔%d〕%d号"
                .formatted(townName, year, serials.next("police-case-%s-%d".formatted(townName, year)));
    }

    static String visit(Serials serials, int year) {
        return "SF%d-%06d".formatted(year, serials.next("visit-%d".formatted(year)));
    }
}
