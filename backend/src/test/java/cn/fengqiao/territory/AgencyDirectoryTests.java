package cn.fengqiao.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgencyDirectoryTests {

    private final List<DivisionSeed> divisions = DivisionSeed.suzhou();
    private final List<AgencySeed> agencies = AgencyDirectory.of(divisions);
    private final Map<String, AgencySeed> byCode =
            agencies.stream().collect(Collectors.toMap(AgencySeed::code, Function.identity()));

    @Test
    void suzhouHasTenDistricts118TownsAnd2248Communities() {
        assertThat(divisions).filteredOn(DivisionSeed::isDistrict).hasSize(10);
        assertThat(divisions).filteredOn(DivisionSeed::isTown).hasSize(118);
        assertThat(divisions).filteredOn(DivisionSeed::isCommunity).hasSize(2248);
    }

    @Test
    void everyTownHasAStationAJusticeOfficeAndACommittee() {
        assertThat(divisions)
                .filteredOn(DivisionSeed::isTown)
                .allSatisfy(town ->
                        assertThat(byCode).containsKeys("PS-" + town.code(), "JO-" + town.code(), "MC-" + town.code()));
    }

    @Test
    void everyCommunityIsPolicedByExactlyOneStation() {
        var stations = agencies.stream()
                .filter(agency -> agency.kind() == AgencyKind.POLICE_STATION)
                .toList();

        assertThat(divisions)
                .filteredOn(DivisionSeed::isCommunity)
                .allSatisfy(community -> assertThat(stations)
                        .filteredOn(station -> station.covers().stream().anyMatch(community.code()::startsWith))
                        .hasSize(1));
    }

    @Test
    void someStationsServeCommunitiesOfANeighbouringTown() {
        var xietang = agency("PS-320576051");

        assertThat(xietang.covers()).contains("320576051").hasSize(9);
        assertThat(xietang.covers())
                .filteredOn(code -> code.startsWith("320576054"))
                .hasSize(8);
    }

    @Test
    void everySuperiorExists() {
        assertThat(agencies)
                .filteredOn(agency -> !agency.superior().isEmpty())
                .allSatisfy(agency -> assertThat(byCode).containsKey(agency.superior()));
    }

    @Test
    void namesReadLikeNames() {
        assertThat(List.of(
                        agency("PS-320505003").name(),
                        agency("PS-320506404").name(),
                        agency("PSB-320508").name(),
                        agency("PSB-320583").name(),
                        agency("CRT-320508").name(),
                        agency("CRT-320576").name(),
                        agency("MC-320505400").name()))
                .containsExactly(
                        "枫桥派出所", "吴中开发区派出所", "苏州市公安局姑苏分局", "昆山市公安局", "苏州市姑苏区人民法院", "苏州工业园区人民法院", "浒墅关经开区人民调解委员会");
        assertThat(AgencyDirectory.committee("新湖村委会")).isEqualTo("新湖村人民调解委员会");
        assertThat(AgencyDirectory.committee("十一圩港村村民委员会")).isEqualTo("十一圩港村人民调解委员会");
        assertThat(AgencyDirectory.committee("湖滨社区居委会")).isEqualTo("湖滨社区人民调解委员会");
    }

    @Test
    void madeUpPlacesLieInTheirDistrictAndSaySo() {
        var outlines = new Outlines();

        assertThat(divisions)
                .filteredOn(DivisionSeed::generated)
                .hasSize(118 + 2248 + 1)
                .allSatisfy(division -> assertThat(outlines.of(division.code().substring(0, 6))
                                .contains(division.longitude(), division.latitude()))
                        .isTrue());
    }

    private AgencySeed agency(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }
}
