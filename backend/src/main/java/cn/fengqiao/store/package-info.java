/** The database: embedded or external, its migrations, commands that take effect once, and what must always hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package cn.fengqiao.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
