namespace VoiceAgent.Infrastructure.Database.Staff;

/// <summary>What a staff member may do; each role includes those before it.</summary>
public enum StaffRole
{
    /// <summary>Residents, schedules, calls and alerts.</summary>
    Staff,

    /// <summary>Also reads every conversation.</summary>
    Supervisor,

    /// <summary>Also reads the audit trail.</summary>
    Administrator,
}
