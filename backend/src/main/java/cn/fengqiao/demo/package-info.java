/** Demo data: invented people in real places, a year of one station's disputes and a quarter of visits, from one seed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "security",
            "territory",
            "deliberation",
            "people",
            "roster",
            "dispute",
            "mediation",
            "aftercare",
            "representation",
            "forms",
            "joint",
            "policecase",
            "protection",
            "outreach"
        })
package cn.fengqiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
