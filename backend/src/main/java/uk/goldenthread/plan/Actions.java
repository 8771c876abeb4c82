package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Actions of a programme. */
@ApplicationScoped
public class Actions implements TenantRecords<Action> {}
