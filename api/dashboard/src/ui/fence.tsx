import { Component, type ReactNode } from "react";
import { Empty } from "./states";

/** Keeps a fault of one view from taking the rest of the page with it. */
export class Fence extends Component<{ children: ReactNode }, { fault?: Error }> {
  override state: { fault?: Error } = {};

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    if (!this.state.fault) return this.props.children;
    return (
      <Empty title="This view has failed">
        <p className="reason">{this.state.fault.message}</p>
        <p>It is a fault of the dashboard. The other views and the API are not concerned.</p>
        <button onClick={() => this.setState({ fault: undefined })}>Draw it again</button>
      </Empty>
    );
  }
}
