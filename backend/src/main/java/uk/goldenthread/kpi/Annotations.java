package uk.goldenthread.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Events noted beside measures. */
@ApplicationScoped
public class Annotations implements TenantRecords<Annotation> {}
