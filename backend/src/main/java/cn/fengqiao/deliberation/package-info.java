/** What a dispute turns on: its issues, each party's position on each, undisputed facts, and who still opposes whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "people", "dispute", "mediation"})
package cn.fengqiao.deliberation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
