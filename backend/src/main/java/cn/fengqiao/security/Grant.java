package cn.fengqiao.security;

import java.util.List;

/**
 * One role in one agency.
 *
 * @param agencyId id of the agency in which the role is held
 * @param agencyName its name, as shown beside the person's own
 * @param areas codes of the divisions that the agency covers; a code stands for everything whose code starts with it
 *     ("3205" the city, "320508" a district, nine digits a town, twelve a community)
 */
public record Grant(Role role, String agencyId, String agencyName, List<String> areas) {

    public Grant {
        areas = List.copyOf(areas);
    }
}
