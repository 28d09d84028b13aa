package cn.fengqiao.territory;

/**
 * A division as lists and pickers show it.
 *
 * @param prefix what the codes of everything inside start with
 * @param path names from the district down, as 姑苏区·平江街道·历史街区社区居委会; the city alone stands for itself
 * @param generated true when the coordinates were made up inside the district's outline
 */
public record DivisionRow(
        String id,
        String code,
        String prefix,
        DivisionLevel level,
        String name,
        String path,
        double latitude,
        double longitude,
        boolean generated) {}
