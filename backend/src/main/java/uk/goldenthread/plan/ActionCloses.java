package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** How actions stood when cycles closed; read through the snapshot. */
@ApplicationScoped
public class ActionCloses implements TenantRecords<ActionClose> {}
