/** 人身安全保护令、强制报告: what protects people during a quarrel, on the clock that the law sets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "dispute", "joint"})
package cn.fengqiao.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
