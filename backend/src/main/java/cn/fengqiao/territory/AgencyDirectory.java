package cn.fengqiao.territory;

import static cn.fengqiao.territory.AgencyKind.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The agencies of Suzhou as this product starts with: the ladder of police, justice offices, committees and courts is
 * the usual one; which station takes a neighbour's communities ({@link #TAKEN_OVER}) is invented, as are the law firms.
 * Codes are made of a short kind and a division code, so that loading again meets the same agencies.
 */
final class AgencyDirectory {

    private static final String CITY = "320500";

    /**
     * Where the police's tree leaves the civil one: the last communities of the first town are served by the station
     * of the second.
     */
    private static final Map<String, Overlap> TAKEN_OVER = Map.of(
            "320576054", new Overlap("320576051", 8),
            "320576052", new Overlap("320576053", 4),
            "320508022", new Overlap("320508017", 3),
            "320583100", new Overlap("320583400", 12),
            "320506009", new Overlap("320506001", 3),
            "320581003", new Overlap("320581001", 6));

    private static final List<String> LAW_FIRMS = List.of(
            "江苏枫澄", "江苏吴声", "江苏衡塘", "江苏平舟", "江苏虞鉴", "江苏澹台信", "江苏娄东正", "江苏盘门言", "江苏沧浪理", "江苏湖石", "江苏尹桥", "江苏金鸡鸣");

    private record Overlap(String station, int communities) {}

    private final List<DivisionSeed> divisions;
    private final Map<String, DivisionSeed> byCode = new LinkedHashMap<>();
    private final List<AgencySeed> agencies = new ArrayList<>();

    private AgencyDirectory(List<DivisionSeed> divisions) {
        this.divisions = divisions;
        divisions.forEach(division -> byCode.put(division.code(), division));
    }

    static List<AgencySeed> of(List<DivisionSeed> divisions) {
        var directory = new AgencyDirectory(divisions);
        directory.addCity();
        divisions.stream().filter(DivisionSeed::isDistrict).forEach(directory::addDistrict);
        divisions.stream().filter(DivisionSeed::isTown).forEach(directory::addTown);
        divisions.stream().filter(DivisionSeed::isCommunity).forEach(directory::addCommunity);
        directory.addLawFirms();
        return List.copyOf(directory.agencies);
    }

    private void addCity() {
        add("PSB", MUNICIPAL_BUREAU, "苏州市公安局", CITY, "");
        add("CRT", COURT, "苏州市中级人民法院", CITY, "");
        for (var office : Office.values()) {
            add(office.name(), office.kind, "苏州市" + office.title, CITY, "");
        }
    }

    private void addDistrict(DivisionSeed district) {
        var code = district.code();
        var bureau = district.name().endsWith("市")
                ? district.name() + "公安局"
                : "苏州市公安局" + district.name().replaceFirst("区$", "") + "分局";
        add("PSB", DISTRICT_BUREAU, bureau, code, "PSB-" + CITY);
        add("CRT", COURT, court(district), code, "CRT-" + CITY);
        for (var office : Office.values()) {
            add(office.name(), office.kind, district.name() + office.title, code, office.name() + "-" + CITY);
        }
    }

    private static String court(DivisionSeed district) {
        return district.name().startsWith("苏州") || district.name().endsWith("市")
                ? district.name() + "人民法院"
                : "苏州市" + district.name() + "人民法院";
    }

    private void addTown(DivisionSeed town) {
        var name = shortName(town);
        agencies.add(new AgencySeed(
                "PS-" + town.code(), POLICE_STATION, name + "派出所", town.code(), "PSB-" + town.parent(), policed(town)));
        add("JO", JUSTICE_OFFICE, name + "司法所", town.code(), "JB-" + town.parent());
        add("MC", MEDIATION_COMMITTEE, fullName(town) + "人民调解委员会", town.code(), "JO-" + town.code());
    }

    private void addCommunity(DivisionSeed community) {
        add("MC", MEDIATION_COMMITTEE, committee(community.name()), community.code(), "MC-" + community.parent());
    }

    private void addLawFirms() {
        var districts = divisions.stream().filter(DivisionSeed::isDistrict).toList();
        for (var i = 0; i < LAW_FIRMS.size(); i++) {
            var district = districts.get(i % districts.size()).code();
            agencies.add(new AgencySeed(
                    "LF%02d-%s".formatted(i + 1, district),
                    LAW_FIRM,
                    LAW_FIRMS.get(i) + "律师事务所",
                    district,
                    "",
                    List.of(district)));
        }
    }

    /** What a station serves: its town as a whole, or community by community where neighbours have exchanged some. */
    private List<String> policed(DivisionSeed town) {
        var covers = new ArrayList<String>();
        var given = TAKEN_OVER.get(town.code());
        if (given == null) {
            covers.add(town.code());
        } else {
            var own = communities(town.code());
            covers.addAll(own.subList(0, own.size() - given.communities()));
        }
        TAKEN_OVER.forEach((donor, overlap) -> {
            if (overlap.station().equals(town.code())) {
                var all = communities(donor);
                covers.addAll(all.subList(all.size() - overlap.communities(), all.size()));
            }
        });
        return covers;
    }

    private List<String> communities(String town) {
        return divisions.stream()
                .filter(each -> each.parent().equals(town))
                .map(DivisionSeed::code)
                .sorted()
                .toList();
    }

    private void add(String kindCode, AgencyKind kind, String name, String place, String superior) {
        agencies.add(new AgencySeed(kindCode + "-" + place, kind, name, place, superior, List.of(place)));
    }

    private String shortName(DivisionSeed town) {
        return fullName(town).replaceFirst("(街道|镇)$", "");
    }

    /** Names that say nothing outside their district get its name in front. */
    private String fullName(DivisionSeed town) {
        var name = town.name().replaceFirst("（.*）$", "");
        var district = byCode.get(town.parent());
        return GENERAL.matcher(name).matches() && district != null
                ? district.name().replaceFirst("[区市]$", "") + name
                : name;
    }

    private static final Pattern GENERAL = Pattern.compile("开发区|经济开发区|科教新城|东方丝绸市场");

    /** 湖滨社区居委会 → 湖滨社区人民调解委员会, 新湖村委会 → 新湖村人民调解委员会. */
    static String committee(String community) {
        var stem = community.replaceFirst("(居民委员会|居民委会|居委会|村民委员会)$", "").replaceFirst("村委会$", "村");
        return stem + "人民调解委员会";
    }

    /** What every district has besides police and courts. */
    private enum Office {
        JB(JUSTICE_BUREAU, "司法局"),
        PRO(PROCURATORATE, "人民检察院"),
        LAC(LEGAL_AID, "法律援助中心"),
        ARB(LABOUR_ARBITRATION, "劳动人事争议仲裁委员会"),
        WF(WOMENS_FEDERATION, "妇女联合会"),
        TU(TRADE_UNION, "总工会"),
        HR(HUMAN_RESOURCES, "人力资源和社会保障局"),
        HSG(HOUSING, "住房和城乡建设局"),
        MKT(MARKET_REGULATION, "市场监督管理局"),
        HLT(HEALTH, "卫生健康委员会"),
        EDU(EDUCATION, "教育局"),
        PET(PETITIONS, "信访局"),
        LT(LECTURE_TEAM, "普法宣讲团"),
        MED(TRADE_COMMITTEE, "医疗纠纷人民调解委员会"),
        PRM(TRADE_COMMITTEE, "物业纠纷人民调解委员会"),
        TRF(TRADE_COMMITTEE, "道路交通事故纠纷人民调解委员会"),
        LAB(TRADE_COMMITTEE, "劳动争议人民调解委员会"),
        CON(TRADE_COMMITTEE, "消费纠纷人民调解委员会");

        private final AgencyKind kind;
        private final String title;

        Office(AgencyKind kind, String title) {
            this.kind = kind;
            this.title = title;
        }
    }
}
