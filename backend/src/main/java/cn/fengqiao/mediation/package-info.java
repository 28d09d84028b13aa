/** Procedures that resolve a dispute: mediators, sessions, agreements, obligations and their performance. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "people", "dispute", "territory", "recusal"})
package cn.fengqiao.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
