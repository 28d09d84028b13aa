/** Divisions, the agencies that serve in them, which agency covers which place, and the days on which they work. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security"})
package cn.fengqiao.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
