// SPDX-License-Identifier: MIT
#include "server/store/job.h"
#include "server/store/operation.h"
#include "server/store/storedatabase.h"

namespace snug::server {

template <typename Op>
void OperationJob<Op>::apply(StoreDatabase &database)
{
    m_outcome = database.apply(m_operation);
}

template class OperationJob<op::OpenRoom>;
template class OperationJob<op::MakeRoom>;
template class OperationJob<op::DeleteRoom>;
template class OperationJob<op::RetitleRoom>;
template class OperationJob<op::PauseRoom>;
template class OperationJob<op::ListRooms>;
template class OperationJob<op::Admit>;
template class OperationJob<op::AddMessage>;
template class OperationJob<op::RenameMember>;
template class OperationJob<op::NoteSeen>;
template class OperationJob<op::AddInvite>;
template class OperationJob<op::RevokeInvite>;
template class OperationJob<op::ListInvites>;
template class OperationJob<op::SetNote>;
template class OperationJob<op::GetNote>;
template class OperationJob<PageQuery>;

} // namespace snug::server
