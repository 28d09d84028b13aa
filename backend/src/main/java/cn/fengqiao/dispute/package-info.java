/** Reports and disputes: who quarrels about what and where, how grave it is, whose turn it is, and how it is closed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "people", "territory"})
package cn.fengqiao.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
