package uk.goldenthread.findings;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.tenancy.TenantRecords;

/** Acknowledgements of findings. */
@ApplicationScoped
public class Acknowledgements implements TenantRecords<Acknowledgement> {}
