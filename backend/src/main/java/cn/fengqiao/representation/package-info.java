/** Who speaks for a party or comes along with it: representatives, agents, guardians, invitees; and how parties were reached. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "people", "dispute", "mediation"})
package cn.fengqiao.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
