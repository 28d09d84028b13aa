/** 治安案件: the police case behind a 治安调解, its clock, and whether there is a penalty; sealed from who has only a part. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "dispute"})
package cn.fengqiao.policecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
